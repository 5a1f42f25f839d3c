import { parseArgs } from 'node:util';
import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import type { Decoded } from '../../src/core/decoded.ts';
import { isSessionId } from '../../src/core/codes/session-link.ts';
import { type RowFormat, rowFormats } from './rows/write-rows.ts';
import { fill } from '../../src/ui/text.ts';

/** What the command line asks for. */
export interface RecapOptions {
	/** Paths as given; `-` is standard input. */
	files: string[];
	/** The ids of the only sessions to recap; empty for all there are. */
	sessions: string[];
	/** Whether sessions are put together into one group. */
	merged: boolean;
	json: boolean;
	/** The file that gets a row for each answer, and its form; absent where a recap is asked for. */
	rows?: { file: string; format: RowFormat } | undefined;
	help: boolean;
}

const { errors } = recapCommandCopy;

/** The command line as options, or the sentence that says what is wrong with it. */
export function readOptions(given: string[]): Decoded<RecapOptions> {
	const parsed = parse(given);
	if (!parsed.ok) return parsed;
	const { values, positionals: files } = parsed.value;
	const { sesi = [], gabung = false, json = false, rows, help = false } = values;
	const sessions = sesi.map((id) => id.toLowerCase());
	const wrong = sessions.find((id): boolean => !isSessionId(id));
	if (wrong !== undefined) return { ok: false, reason: fill(errors.badSession, { id: wrong }) };
	if (!help && files.length === 0) return { ok: false, reason: errors.noFiles };
	// Every other grouping of one set of files would differ from these by people of no cell (core/disclosure).
	if (gabung && sessions.length > 0) return { ok: false, reason: errors.mergedSome };
	const format = rowFormats.find((one) => rows?.toLowerCase().endsWith(`.${one}`));
	if (rows !== undefined && format === undefined)
		return { ok: false, reason: fill(errors.badRows, { file: rows }) };
	if (rows !== undefined && (gabung || json)) return { ok: false, reason: errors.rowsAlone };
	const target = rows !== undefined && format !== undefined ? { file: rows, format } : undefined;
	return { ok: true, value: { rows: target, files, sessions, merged: gabung, json, help } };
}

function parse(args: string[]) {
	try {
		const value = parseArgs({
			args,
			allowPositionals: true,
			options: {
				sesi: { type: 'string', multiple: true },
				gabung: { type: 'boolean' },
				json: { type: 'boolean' },
				rows: { type: 'string' },
				help: { type: 'boolean', short: 'h' },
			},
		});
		return { ok: true as const, value };
	} catch {
		// parseArgs throws on a wrong option, with a sentence in English.
		const option = args.find((arg) => arg.startsWith('-') && arg !== '-') ?? '';
		return {
			ok: false as const,
			reason: fill(errors.unknownOption, { option: badOption(args) ?? option }),
		};
	}
}

/** The first option that is not known. Undefined where all are known, since then one of them lacks its value. */
function badOption(args: readonly string[]): string | undefined {
	const known = ['-', '-h', '--sesi', '--gabung', '--json', '--rows', '--help'];
	return args.find(
		(arg) => arg.startsWith('-') && !known.includes(arg) && !/^--(sesi|rows)=./.test(arg),
	);
}
