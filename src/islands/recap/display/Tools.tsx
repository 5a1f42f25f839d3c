import { useState } from 'preact/hooks';
import { SaveNote } from '../../../ui/SaveNote.tsx';
import { fileDay } from '../../../ui/format-counts.ts';
import { printPage } from '../../../ui/print-page.ts';
import { type Saved, saveFile } from '../../../ui/save-file.ts';
import { fill } from '../../../ui/text.ts';
import { kindOf } from './kinds.ts';
import type { ReportProps } from './props.ts';

/** What can be done with a recap on view: project it, print it, keep its charts as pictures. */
export function Tools({ onProject, ...props }: ReportProps & { onProject: () => void }) {
	const { labels, partMissing } = props;
	const [saved, setSaved] = useState<Saved>();
	const [said, setSaid] = useState('');

	async function save(draw: () => Promise<Blob | null>, name: string) {
		// What draws may not have been fetched before the connection was gone.
		const picture = await draw().catch(() => undefined);
		setSaid(picture === undefined ? partMissing : picture ? '' : labels.pngFailed);
		setSaved(picture ? saveFile(picture, fill(name, { date: fileDay(new Date()) })) : undefined);
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
		...kindOf(props.recap.instrument)
			.picturesOf(props)
			.map(({ label, file, draw }): [string, () => void] => [label, () => void save(draw, file)]),
	];
	return (
		<>
			{buttons.map(([label, onClick], index) => (
				<button
					key={label}
					class={index === 0 ? 'button' : 'button quiet'}
					type="button"
					onClick={onClick}
				>
					{label}
				</button>
			))}
			<SaveNote saved={saved} labels={labels.saving} />
			<p role="status">{said}</p>
		</>
	);
}
