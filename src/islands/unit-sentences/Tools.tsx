import { useState } from 'preact/hooks';
import type { UnitSentencesLabels } from '../../copy/unit-sentences.ts';
import { dayOf } from '../../core/device/days.ts';
import { encodeSentencesFile } from '../../core/device/unit-sentences.ts';
import { unitSentences } from '../../stores/unit-sentences.ts';
import { SaveNote } from '../../ui/SaveNote.tsx';
import { printPage } from '../../ui/print-page.ts';
import { type Saved, saveText } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import { Import } from './Import.tsx';
import styles from './unit-sentences.module.css';

interface Props {
	/** For how many behaviours there is a sentence. */
	written: number;
	labels: UnitSentencesLabels;
}

/** What can be done with the sentences: print them, carry them to another device, take in those of a file. */
export function Tools({ written, labels }: Props) {
	const { tools } = labels;
	const [saved, setSaved] = useState<Saved>();
	const [notPrinted, setNotPrinted] = useState('');

	function save() {
		const now = new Date();
		const text = encodeSentencesFile(unitSentences.read(), now.toISOString());
		const name = fill(tools.exportFile, { date: dayOf(now) });
		setSaved(saveText(text, 'application/json', name));
	}

	return (
		<section class={`${styles['tools']} screen-only`} aria-labelledby="bagikan">
			<h2 id="bagikan">{tools.title}</h2>
			<p>{written > 0 ? tools.text : tools.blankText}</p>
			<div class="actions">
				<button
					class="button"
					type="button"
					onClick={() => setNotPrinted(printPage() ? '' : labels.saving.notPrintedKept)}
				>
					{written > 0 ? tools.print : tools.printBlank}
				</button>
				{written > 0 && (
					<button class="button quiet" type="button" onClick={save}>
						{tools.exportAction}
					</button>
				)}
			</div>
			<p role="status">{notPrinted}</p>
			<SaveNote saved={saved} labels={labels.saving} />
			<Import labels={labels} />
		</section>
	);
}
