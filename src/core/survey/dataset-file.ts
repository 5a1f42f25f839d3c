/*
 * Collected codes as one file, to be kept until the next wave or carried to another device:
 *
 * {"format":"cermin-berakhlak-kode","version":1,"savedAt":"2026-11-24T02:00:00.000Z","codes":[
 * "cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh",
 * …
 * ]}
 *
 * Nobody's name, no messages, nothing calculated. It is read as any other text is (codes/find-codes.ts), so that a file cut
 * short, edited or pasted into a chat still gives every code that is whole, and one that holds something else gives nothing.
 * Migration: `version` rises with any change after which codes/find-codes.ts would no longer find every code.
 */
import type { CodeRecord } from './code-list.ts';

/** The file in pieces: each code once. They stay in the order they came, since of two codes of one person the last counts. */
export function encodeDatasetFile(records: readonly CodeRecord[], savedAt: string): string[] {
	const codes = new Set(
		records.flatMap(({ codes }) => codes.split('\n')).filter((code) => code !== ''),
	);
	const head = { format: 'cermin-berakhlak-kode', version: 1, savedAt };
	const start = `${JSON.stringify(head).slice(0, -1)},"codes":[\n`;
	return [start, [...codes].map((code) => JSON.stringify(code)).join(',\n'), '\n]}\n'];
}
