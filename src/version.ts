/** The version of this library; a contract test keeps it equal to package.json. */
export const VERSION = '0.1.0';

/** Where errors in figures are reported if a page says nothing else: `bugs.url` of package.json; empty while there is none. */
export const REPORT_TO: string = '';
