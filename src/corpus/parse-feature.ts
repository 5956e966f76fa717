import { generateMessages } from '@cucumber/gherkin';
import { type Envelope, IdGenerator, SourceMediaType } from '@cucumber/messages';

/**
 * The messages that Cucumber would emit for one feature's text: its document and pickles, or its parse
 * errors. Pass the same `newId` for all features of a corpus, so that ids differ between them.
 */
export function parseFeature(text: string, uri: string, newId: () => string): readonly Envelope[] {
  return generateMessages(text, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
    newId,
    includeSource: false,
    includeGherkinDocument: true,
    includePickles: true,
  });
}

/** Ids 0, 1, 2 …: repeatable, and enough within one corpus. */
export function featureIds(): () => string {
  return IdGenerator.incrementing();
}
