// npm run rekap -- FILES…: prints the recap of the result codes in any files, computed by the same core as on the site.
// What trainers read is Indonesian; --help says the rest.
import { recapCommandCopy as copy } from '../src/copy/recap-command.ts';
import { listCohorts } from '../src/core/survey/dataset.ts';
import { fill } from '../src/ui/text.ts';
import { groupsOf } from './recap/groups.ts';
import { readNames } from './recap/names.ts';
import { readOptions } from './recap/options.ts';
import { Unreadable, readCodes } from './recap/read-codes.ts';
import { reportJson } from './recap/report-json.ts';
import { reportText } from './recap/report-text.ts';

const [recapped, nothing, refused] = [0, 1, 2];

// The program that reads the output, such as `head`, may stop before its end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));

async function run(given: string[]): Promise<number> {
	const options = readOptions(given);
	if (!options.ok) return complain(options.reason, refused);
	const { files, sessions, merged, json, help } = options.value;
	if (help) {
		process.stdout.write(copy.help);
		return recapped;
	}
	const found = await readCodes(files).catch((error: unknown) => {
		if (error instanceof Unreadable) return error;
		throw error;
	});
	if (found instanceof Unreadable) return complain(found.message, refused);
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

function complain(sentence: string, code: number): number {
	process.stderr.write(`${sentence}\n`);
	return code;
}
