/** What was being computed was ended because the user asked for it; there is nothing to report. */
export class Stopped extends Error {}
