import { parseArgs } from 'node:util';
import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import type { Decoded } from '../../src/core/decoded.ts';
import { isSessionId } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';

export interface RecapOptions {
	files: string[];
	/** Only these; empty for all there are. */
	sessions: string[];
	merged: boolean;
	json: boolean;
	help: boolean;
}

const { errors } = recapCommandCopy;

/** The command line as options, or the sentence that says what is wrong with it. */
export function readOptions(given: string[]): Decoded<RecapOptions> {
	const parsed = parse(given);
	if (!parsed.ok) return parsed;
	const { values, positionals: files } = parsed.value;
	const { sesi = [], gabung = false, json = false, help = false } = values;
	const sessions = sesi.map((id) => id.toLowerCase());
	const wrong = sessions.find((id): boolean => !isSessionId(id));
	if (wrong !== undefined) return { ok: false, reason: fill(errors.badSession, { id: wrong }) };
	if (!help && files.length === 0) return { ok: false, reason: errors.noFiles };
	return { ok: true, value: { files, sessions, merged: gabung, json, help } };
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
				help: { type: 'boolean', short: 'h' },
			},
		});
		return { ok: true as const, value };
	} catch {
		// parseArgs has no other way to say no, and says it in English.
		const option = args.find((arg) => arg.startsWith('-') && arg !== '-') ?? '';
		return {
			ok: false as const,
			reason: fill(errors.unknownOption, { option: badOption(args) ?? option }),
		};
	}
}

/** The first option no one knows; where all are known, one of them lacks its value. */
function badOption(args: readonly string[]): string | undefined {
	const known = ['-', '-h', '--sesi', '--gabung', '--json', '--help'];
	return args.find((arg) => arg.startsWith('-') && !known.includes(arg) && !/^--sesi=./.test(arg));
}
