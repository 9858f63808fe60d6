/** A text as it stands on the server; nothing written yet is version 0. */
export interface StandingText {
  readonly body: string;
  readonly version: number;
}

/** What someone types over a text, and the version they began from: that decides whether a saving is stale. */
export interface TextEdit {
  readonly text: string;
  readonly baseVersion: number;
}

export const beginEdit = ({ body, version }: StandingText): TextEdit => ({
  text: body,
  baseVersion: version,
});

export interface KeptDraft {
  readonly fields: Readonly<Record<string, string>>;
  readonly serverVersion: number | null;
}

/** The edit that a draft holds; none where it says what stands already. */
export function restoreEdit(draft: KeptDraft | null | undefined, standing: StandingText): TextEdit | null {
  const text = draft?.fields['text'];
  if (!draft || text === undefined || text === standing.body) return null;
  return { text, baseVersion: draft.serverVersion ?? 0 };
}

/** A colleague saved after this edit began. */
export const isOvertaken = (edit: TextEdit, standing: StandingText): boolean =>
  standing.version > edit.baseVersion;

/** The other text of a conflict: what the edit would write over. */
export interface TheirText extends StandingText {
  /** Id of who saved it, as far as the refusal told. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** What a refused saving told; a text that was never there reads as empty. */
export const theirTextOf = (refused: {
  readonly currentVersion: number;
  readonly currentText: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}): TheirText => ({
  body: refused.currentText ?? '',
  version: refused.currentVersion,
  changedBy: refused.changedBy,
  changedAt: refused.changedAt,
});
