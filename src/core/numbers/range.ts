/** Each whole number from 0 on, so many. Not `Array.from`: old libraries replace it by one that takes no function. */
export function range<Made>(length: number, make: (index: number) => Made): Made[] {
  const made: Made[] = [];
  for (let index = 0; index < length; index++) made.push(make(index));
  return made;
}
