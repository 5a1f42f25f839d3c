import { useState } from 'preact/hooks';
import { dayOf } from '../../core/device/days.ts';
import { type Evidence, encodeEvidenceFile } from '../../core/device/evidence.ts';
import { SaveNote } from '../../ui/SaveNote.tsx';
import { printPage } from '../../ui/print-page.ts';
import { type Saved, saveText } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import type { EvidenceProps } from './props.ts';

/** What can be done with the list: print it, carry it to another device. */
export function Tools({
	written,
	links,
	labels,
}: EvidenceProps & { written: readonly Evidence[] }) {
	const { tools, saving } = labels;
	const [saved, setSaved] = useState<Saved>();
	const [notPrinted, setNotPrinted] = useState('');

	function save() {
		const now = new Date();
		const text = encodeEvidenceFile(written, now.toISOString());
		setSaved(saveText(text, 'application/json', fill(tools.file, { date: dayOf(now) })));
	}

	return (
		<section aria-labelledby="cetak">
			<h2 id="cetak">{tools.title}</h2>
			<p>{written.length > 0 ? tools.text : tools.textBlank}</p>
			<div class="actions">
				<button
					class={written.length > 0 ? 'button' : 'button quiet'}
					type="button"
					onClick={() => setNotPrinted(printPage() ? '' : saving.notPrintedKept)}
				>
					{written.length > 0 ? tools.print : tools.printBlank}
				</button>
				{written.length > 0 && (
					<button class="button quiet" type="button" onClick={save}>
						{tools.save}
					</button>
				)}
			</div>
			<p role="status">{notPrinted}</p>
			<SaveNote saved={saved} labels={saving} />
			{written.length > 0 && (
				<p class="soft">
					{tools.carry} <a href={links.data}>{tools.carryLink}</a>.
				</p>
			)}
		</section>
	);
}
