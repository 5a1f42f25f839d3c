import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import { recapExportCopy } from '../../src/copy/recap-export.ts';
import { traitsOf } from '../../src/core/assessment/instrument.ts';
import { comparisonTables, tablesOf } from '../../src/core/survey/recap-tables.ts';
import { fill } from '../../src/ui/text.ts';
import type { RecapNames } from '../../src/islands/recap/tables/words.ts';
import { formatCount } from '../../src/ui/format-counts.ts';
import type { Group } from './groups.ts';
import type { FoundCodes } from './read-codes.ts';
import { tableWriter } from './recap-tables-text.ts';

const { found: words, group: groupWords, waves: waveWords, problems } = recapCommandCopy;
const mostShown = 10;

/** What was found and the recap of each group, to be read in a terminal. */
export function reportText(found: FoundCodes, groups: readonly Group[], names: RecapNames): string {
	const write = tableWriter(names);
	const lines = [
		...foundLines(found),
		...groups.flatMap((group) => groupLines(group, write)),
		...noticesOn(groups).flatMap((notice) => ['', notice]),
	];
	return `${lines.join('\n')}\n`;
}

/** What no figure of these groups may be taken for, once for each kind of instrument. */
function noticesOn(groups: readonly Group[]): string[] {
	const kinds = new Set(groups.map(({ instrument }) => traitsOf(instrument).kind));
	return [...kinds].map((kind) => recapExportCopy.facts.noticeText[kind]);
}

function foundLines(found: FoundCodes): string[] {
	const counts = (['new', 'same', 'conflict', 'damaged'] as const).filter(
		(what) => what === 'new' || found[what] > 0,
	);
	const shown = found.firstDamaged.slice(0, mostShown);
	const rest = found.damaged - shown.length;
	return [
		words.title,
		...counts.map((what) => `  ${fill(words[what], { n: formatCount(found[what]) })}`),
		...shown.map(({ file, text, reason }) => {
			const gaps = { file: plain(file), text: plain(text), reason: problems[reason] };
			return `    ${fill(words.damagedItem, gaps)}`;
		}),
		...(rest > 0 ? [`    ${fill(words.more, { n: formatCount(rest) })}`] : []),
	];
}

/** Without what would steer a terminal or hide in it: it comes from files of anybody. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
}

function groupLines(group: Group, write: ReturnType<typeof tableWriter>): string[] {
	const [only, ...more] = group.sessions;
	const heading = fill(groupWords.heading, {
		sessions:
			more.length > 0
				? fill(groupWords.merged, { n: formatCount(group.sessions.length) })
				: fill(groupWords.session, { id: only ?? '' }),
		instrument: recapExportCopy.instruments[group.instrument],
		revision: group.revision,
	});
	return [
		'',
		heading,
		'═'.repeat(heading.length),
		...group.waves.flatMap((wave) => waveLines(wave, write)),
		...group.comparisons.flatMap(({ from, to, comparison }) => [
			'',
			fill(groupWords.comparison, { to: waveWords[to], from: waveWords[from].toLowerCase() }),
			...write.comparison(comparisonTables(comparison)),
		]),
	];
}

function waveLines(
	{ wave, recap, left }: Group['waves'][number],
	write: ReturnType<typeof tableWriter>,
): string[] {
	const title = fill(groupWords.wave, { wave: waveWords[wave], n: formatCount(recap.n) });
	const leftOut = { n: formatCount(left.length), ids: left.join(', ') };
	const few = fill(!recap.published && recap.complementary ? groupWords.withheld : groupWords.few, {
		n: formatCount(recap.n),
	});
	const behaviours = recap.published && 'behaviours' in recap ? recap.behaviours : null;
	const phrases = recap.published && 'phrases' in recap ? recap.phrases : null;
	const tables = tablesOf(recap);
	return [
		'',
		title,
		...(left.length > 0 ? [fill(groupWords.left, leftOut)] : []),
		...(recap.published ? write.recap(tables) : [few]),
		...(behaviours && !behaviours.published
			? ['', fill(groupWords.noBehaviours, { n: formatCount(behaviours.n) })]
			: []),
		...(phrases && !phrases.published
			? [
					'',
					fill(phrases.complementary ? groupWords.phrasesWithheld : groupWords.noPhrases, {
						n: formatCount(phrases.n),
					}),
				]
			: []),
		...write.plans(tables.plans),
	];
}
