import { useState } from 'preact/hooks';
import { SaveNote } from '../../../ui/SaveNote.tsx';
import { fileDay, formatCount } from '../../../ui/format-counts.ts';
import { printPage } from '../../../ui/print-page.ts';
import { type Saved, saveFile } from '../../../ui/save-file.ts';
import { fill } from '../../../ui/text.ts';
import { countsOf, differencesIn, peopleIn } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import { intervalsIn, meansIn } from './score-rows.ts';

/** What can be done with a recap on view: project it, print it, keep its charts as pictures. */
export function Tools({ onProject, ...props }: ReportProps & { onProject: () => void }) {
	const {
		title,
		recap,
		tables,
		comparison,
		comparisonTitle = title,
		words,
		labels,
		partMissing,
	} = props;
	const [saved, setSaved] = useState<Saved>();
	const [said, setSaid] = useState('');
	const differences = differencesIn(tables);
	const noteOn = (people: string) => fill(labels.pngNote, { people });

	async function save(draw: () => Promise<Blob | null>, name: string) {
		// What draws may not have been fetched before the connection was gone.
		const picture = await draw().catch(() => undefined);
		setSaid(picture === undefined ? partMissing : picture ? '' : labels.pngFailed);
		setSaved(picture ? saveFile(picture, fill(name, { date: fileDay(new Date()) })) : undefined);
	}

	async function drawProfile() {
		const { drawLetterProfile } = await import('../../../ui/draw-letter-profile.ts');
		const note = noteOn(fill(labels.people, { n: formatCount(recap.n) }));
		return drawLetterProfile(meansIn(tables), words.values, title, note, intervalsIn(tables));
	}

	async function drawComparison() {
		const { drawDifferences } = await import('./draw-differences.ts');
		const people =
			comparison?.kind === 'waves' && !comparison.unpaired
				? fill(labels.pngPairs, countsOf(comparison))
				: peopleIn(props);
		return drawDifferences(props, differences, comparisonTitle, noteOn(people));
	}

	const buttons: [label: string, onClick: () => void][] = [
		[labels.project, onProject],
		[
			labels.print,
			() => {
				setSaved(undefined);
				setSaid(printPage() ? '' : labels.saving.notPrinted);
			},
		],
		[labels.png, () => void save(drawProfile, labels.pngFile)],
	];
	if (differences.length > 0)
		buttons.push([labels.pngComparison, () => void save(drawComparison, labels.pngComparisonFile)]);
	return (
		<>
			{buttons.map(([label, onClick]) => (
				<button key={label} class="button quiet" type="button" onClick={onClick}>
					{label}
				</button>
			))}
			<SaveNote saved={saved} labels={labels.saving} />
			<p role="status">{said}</p>
		</>
	);
}
