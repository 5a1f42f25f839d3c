import { type Decoded, isRecord, parseJson } from '../decoded.ts';

/** Why a file is no backup: `damaged` where it is one of this version with a part that cannot be read. */
export type BackupError = 'malformed' | 'other-format' | 'newer-version' | 'damaged';

const format = 'cermin-berakhlak';
const version = 1;

/** The text of a backup file with these parts, made at `exportedAt` (ISO 8601, in UTC). */
export function writeBackup(parts: Record<string, unknown>, exportedAt: string): string {
	return JSON.stringify({ format, version, exportedAt, ...parts }, null, '\t');
}

/** The parts of a backup file, still to be read, or why it is none. */
export function openBackup(text: string): Decoded<Record<string, unknown>, BackupError> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const input = parsed.value;
	if (!isRecord(input) || input['format'] !== format) return { ok: false, reason: 'other-format' };
	if (typeof input['version'] === 'number' && input['version'] > version)
		return { ok: false, reason: 'newer-version' };
	return input['version'] === version
		? { ok: true, value: input }
		: { ok: false, reason: 'damaged' };
}
