// npm run rekap -- FILES…: prints the recap of the result codes in any files, computed by the same core as on the site.
// What trainers read is Indonesian; --help says the rest.
import { writeFileSync } from 'node:fs';
import { recapCommandCopy as copy } from '../src/copy/recap-command.ts';
import { type Dataset, listCohorts } from '../src/core/survey/dataset.ts';
import { fill } from '../src/ui/text.ts';
import { calledPath } from './recap/called-path.ts';
import { groupsOf } from './recap/groups.ts';
import { readNames } from './recap/names.ts';
import { readOptions } from './recap/options.ts';
import { Unreadable, readCodes } from './recap/read-codes.ts';
import { reportJson } from './recap/report-json.ts';
import { reportText } from './recap/report-text.ts';
import { answerRows } from './recap/rows/answer-rows.ts';
import { dictionary } from './recap/rows/columns.ts';
import { type RowFormat, writeRows } from './recap/rows/write-rows.ts';

const [recapped, nothing, refused] = [0, 1, 2];

// The program that reads the output, such as `head`, may stop before its end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));

async function run(given: string[]): Promise<number> {
	const options = readOptions(given);
	if (!options.ok) return complain(options.reason, refused);
	const { files, sessions, merged, json, rows, help } = options.value;
	if (help) {
		process.stdout.write(copy.help);
		return recapped;
	}
	const found = await readCodes(files).catch((error: unknown) => {
		if (error instanceof Unreadable) return error;
		throw error;
	});
	if (found instanceof Unreadable) return complain(found.message, refused);
	if (rows && found.dataset.size > 0) return exportRows(found.dataset, sessions, rows);
	const groups = groupsOf(found.dataset, { sessions, merged });
	process.stdout.write(json ? reportJson(found, groups) : reportText(found, groups, readNames()));
	if (groups.some(({ waves }) => waves.some(({ recap }) => recap.published))) return recapped;
	return complain(whyNothing(), nothing);

	function whyNothing(): string {
		if (!(found instanceof Unreadable) && found.dataset.size > 0) {
			if (groups.length > 0) return copy.errors.few;
			const known = new Set(listCohorts(found.dataset).map(({ session }) => session));
			return fill(copy.errors.otherSession, {
				ids: sessions.join(', '),
				known: [...known].join(', '),
			});
		}
		return copy.errors.nothing;
	}
}

/** Writes a row for each answer, and says where. */
async function exportRows(
	dataset: Dataset,
	sessions: readonly string[],
	{ file, format }: { file: string; format: RowFormat },
): Promise<number> {
	const path = calledPath(file);
	const dictionaryFile = path.replace(/\.\w+$/, '.kamus.csv');
	try {
		const n = await writeRows(path, format, answerRows(dataset, sessions));
		writeFileSync(dictionaryFile, dictionary());
		const { written, careful } = copy.rows;
		process.stdout.write(
			`${fill(written, { n, file: path, dictionary: dictionaryFile })}\n${careful}\n`,
		);
		return n > 0 ? recapped : nothing;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
		if (code === undefined) throw error;
		return complain(fill(copy.errors.unwritable, { file, code }), refused);
	}
}

function complain(sentence: string, code: number): number {
	process.stderr.write(`${sentence}\n`);
	return code;
}
