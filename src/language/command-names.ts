/** What a user types before a command's arguments; it differs between the project and the single file. */
export interface CommandNames {
  readonly assess: string;
  readonly criteria: string;
  readonly settings: string;
}
