import { useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { viewComparison } from './comparison-view.ts';
import { formatCount } from './format.ts';
import { intervalsOf, meansOf } from './means.ts';
import type { Shown } from './props.ts';

/** What can be done with the picture: put it on the wall, print it, keep it as an image. */
export function Tools({ onProject, ...shown }: Shown & { onProject: () => void }) {
	const { title, recap, comparison, comparisonTitle, words, labels } = shown;
	const [failed, setFailed] = useState(false);
	const main = comparison && viewComparison(comparison, shown).main;
	const noteOn = (people: string) => fill(labels.pngNote, { people });

	async function save(draw: () => Promise<Blob | null>, name: string) {
		// The drawing is fetched only when asked for; the connection may be gone by then.
		const picture = await draw().catch(() => null);
		setFailed(!picture);
		// The Swedes write the day as a file name needs it.
		const date = new Date().toLocaleDateString('sv');
		if (picture) saveFile(picture, fill(name, { date }));
	}

	async function drawProfilePicture() {
		const { drawLetterProfile } = await import('../../../ui/draw-letter-profile.ts');
		const note = noteOn(fill(labels.pngPeople, { n: formatCount(recap.n) }));
		return drawLetterProfile(meansOf(recap), words.values, title, note, intervalsOf(recap));
	}

	async function drawComparisonPicture() {
		const { drawComparison } = await import('./draw-comparison.ts');
		return main
			? drawComparison(shown, main.scores, comparisonTitle ?? title, noteOn(main.people))
			: null;
	}

	return (
		<>
			<button class="button quiet" type="button" onClick={onProject}>
				{labels.project}
			</button>
			<button class="button quiet" type="button" onClick={() => print()}>
				{labels.print}
			</button>
			<button
				class="button quiet"
				type="button"
				onClick={() => void save(drawProfilePicture, labels.pngFile)}
			>
				{labels.png}
			</button>
			{main && (
				<button
					class="button quiet"
					type="button"
					onClick={() => void save(drawComparisonPicture, labels.pngComparisonFile)}
				>
					{labels.pngComparison}
				</button>
			)}
			<p role="status">{failed && labels.pngFailed}</p>
		</>
	);
}
