import { useId, useState } from 'preact/hooks';
import { saveFile } from '../../../ui/save-file.ts';
import { fill } from '../../../ui/text.ts';
import type { DecimalMark } from './csv.ts';
import { fileName } from './file-name.ts';
import type { RecapExport } from './sheets.ts';
import styles from './export.module.css';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How each file is made. What writes it is fetched only when it is asked for. */
const writers = {
	xlsx: async (given: RecapExport) => {
		const { xlsxOf } = await import('./xlsx.ts');
		return new Blob([xlsxOf(given)], { type: spreadsheet });
	},
	csv: async (given: RecapExport, mark: DecimalMark) => {
		const { csvOf } = await import('./csv.ts');
		return new Blob([csvOf(given, mark)], { type: 'text/csv;charset=utf-8' });
	},
	json: async (given: RecapExport) => {
		const { jsonOf } = await import('./json.ts');
		return new Blob([jsonOf(given)], { type: 'application/json' });
	},
};
const extensions = Object.keys(writers) as (keyof typeof writers)[];

/** Ways to take a recap away as a file. */
export function ExportButtons(props: RecapExport) {
	const { title, labels } = props;
	const [mark, setMark] = useState<DecimalMark>(',');
	const [said, setSaid] = useState('');
	const group = useId();

	async function save(extension: keyof typeof writers) {
		const file = await writers[extension](props, mark).catch(
			// The writer could not be fetched: the connection may be gone by then.
			() => null,
		);
		const name = fileName(title, extension, labels);
		if (file) saveFile(file, name);
		setSaid(file ? fill(labels.saved, { name }) : labels.failed);
	}

	return (
		<section class={`${styles['export']} screen-only`} aria-labelledby={`${group}-title`}>
			<h3 id={`${group}-title`}>{labels.title}</h3>
			<p>{labels.lead}</p>
			<div class="actions">
				{extensions.map((extension) => (
					<button
						key={extension}
						class="button quiet"
						type="button"
						onClick={() => void save(extension)}
					>
						{labels[extension]}
					</button>
				))}
			</div>
			<fieldset>
				<legend>{labels.decimals}</legend>
				{([',', '.'] as const).map((choice) => (
					<label key={choice}>
						<input
							type="radio"
							name={group}
							checked={mark === choice}
							onChange={() => setMark(choice)}
						/>
						{choice === ',' ? labels.comma : labels.point}
					</label>
				))}
			</fieldset>
			<p role="status">{said}</p>
		</section>
	);
}
