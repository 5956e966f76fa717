/** How cases are chosen, wherever a command takes some. */
export const selectionHelp =
  'names: PRV-05/1, PRV-05, preview-record, "PRV-*"; tags, which keep only what has them: @must, @should, @ruling-7; ' +
  'either with ! before it is left out: "!ADD-*"';
