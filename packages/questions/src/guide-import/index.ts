export { decodeGuide, MAX_GUIDE_BYTES, type DecodedGuide } from "./decode-guide.ts";
export { detectFormat, type GuideFormat } from "./detect-format.ts";
export {
  importedGuide,
  importedPart,
  importedQuestion,
  importWarning,
  type ImportedGuide,
  type ImportedPart,
  type ImportedQuestion,
  type ImportWarning,
} from "./guide-schema.ts";
export { parseGuide, type ParsedGuide } from "./parse-guide.ts";
export type { SpanKind } from "./draft.ts";
export type { GuideSpan } from "./spans.ts";
