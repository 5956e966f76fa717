/** Messages that steps and findings call by another name than the catalog does. */
const otherNames: Readonly<Record<string, string>> = {
  CampaignGroupState: 'POST',
  Error: 'error',
  NoRecordsAvailable: 'error 108',
  NoRunningPreviewCampaigns: 'error 107',
  OutboundCall: 'RequestMakeCall',
  StatisticsEvent: 'statistics',
};

/** Whether a text names a message of the catalog, or `error 109`. */
export function tellsOf(text: string, message: string): boolean {
  return hasWord(text, otherNames[message] ?? message);
}

/** Whether a text has a word, or several in a row, and not only as a part of a longer one. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!continues(text[at - 1]) && !continues(text[at + word.length])) return true;
  return false;
}

const continues = (character: string | undefined): boolean => character !== undefined && /\w/.test(character);
