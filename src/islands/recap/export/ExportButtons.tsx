import { useId, useState } from 'preact/hooks';
import { SaveNote } from '../../../ui/SaveNote.tsx';
import { type Saved, saveFile, saveText } from '../../../ui/save-file.ts';
import { Options } from '../Options.tsx';
import type { DecimalMark } from './csv.ts';
import { fileName } from './file-name.ts';
import type { RecapExport } from './sheets.ts';
import styles from './export.module.css';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How each file is made and handed to the browser. What writes it is fetched apart. */
const savers = {
	xlsx: async (given: RecapExport, name: string) => {
		const { xlsxOf } = await import('./xlsx.ts');
		return saveFile(new Blob([xlsxOf(given)], { type: spreadsheet }), name);
	},
	csv: async (given: RecapExport, name: string, mark: DecimalMark) => {
		const { csvOf } = await import('./csv.ts');
		return saveText(csvOf(given, mark), 'text/csv;charset=utf-8', name);
	},
	json: async (given: RecapExport, name: string) => {
		const { jsonOf } = await import('./json.ts');
		return saveText(jsonOf(given), 'application/json', name);
	},
};
const decimalMarks: readonly DecimalMark[] = [',', '.'];
const extensions = Object.keys(savers) as (keyof typeof savers)[];

/** Ways to take a recap away as a file. */
export function ExportButtons({ partMissing, ...props }: RecapExport & { partMissing: string }) {
	const { title, labels } = props;
	const [mark, setMark] = useState<DecimalMark>(',');
	const [saved, setSaved] = useState<Saved>();
	const [failed, setFailed] = useState(false);
	const heading = useId();

	async function save(extension: keyof typeof savers) {
		const name = fileName(title, extension, labels);
		const file = await savers[extension](props, name, mark).catch(
			// What writes it may not have been fetched before the connection was gone.
			() => undefined,
		);
		setSaved(file);
		setFailed(!file);
	}

	return (
		<section class={`${styles['export']} screen-only`} aria-labelledby={heading}>
			<h3 id={heading}>{labels.title}</h3>
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
			<Options
				legend={labels.decimals}
				options={decimalMarks.map((value) => ({
					value,
					label: value === ',' ? labels.comma : labels.point,
					checked: value === mark,
				}))}
				onChange={setMark}
			/>
			<SaveNote saved={saved} labels={labels.saving} />
			<p role="status">{failed && partMissing}</p>
		</section>
	);
}
