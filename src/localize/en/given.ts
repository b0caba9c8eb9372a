/** The values of a message, by name, already written for the reader. */
export type Given<Name extends string> = Readonly<Record<Name, string>>;
