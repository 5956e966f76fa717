/** How cases are chosen, for every command that takes cases. */
export const selectionHelp =
  'names: PRV-05/1, PRV-05, preview-record, "PRV-*", class:preview-core; tags, which keep only the cases that have them: @must, @should, @ruling-7; ' +
  'a ! in front leaves those cases out: "!ADD-*"';
