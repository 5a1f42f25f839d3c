/*
 * The XML parts of a workbook (ECMA-376, "SpreadsheetML"), as few as Excel and LibreOffice open without repair. Texts
 * stand in the cells themselves ("inline strings"), where no program takes them for a formula.
 */
import type { Cell, CellKind } from '../../../core/survey/recap-tables.ts';
import type { Sheet } from './sheets.ts';

/** Each part of the package by its path. */
export type Parts = Record<string, string>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in `cellXfs` of the styles below. */
const styleOf: Record<CellKind | 'heading', number> = {
	id: 1,
	word: 1,
	heading: 2,
	count: 3,
	score: 4,
	change: 4,
	ratio: 5,
};

/** The parts of a workbook with these sheets. */
export function partsOf(sheets: readonly Sheet[]): Parts {
	const numbers = sheets.map((_, index) => index + 1);
	const stylesId = sheets.length + 1;
	return {
		'[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${workbookType}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${workbookType}.worksheet+xml"/>`).join('')}</Types>`,
		'_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ title }, index) => `<sheet name="${escape(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation(stylesId, 'styles', 'styles.xml')}</Relationships>`,
		'xl/styles.xml': styles,
		...Object.fromEntries(
			sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
		),
	};
}

function relation(id: number, type: string, target: string): string {
	return `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
}

const text = '<alignment vertical="top" wrapText="1"/>';
const top = '<alignment vertical="top"/>';
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${text}</xf>`,
	`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${text}</xf>`,
	...[1, 164, 2].map(
		(format) =>
			`<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
	),
].join(
	'',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function worksheet({ heading, kinds, rows }: Sheet): string {
	const views =
		'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
	const columns = heading.map((_, index) => {
		const lengths = [heading, ...rows].map((row) => String(row[index] ?? '').length);
		const width = Math.min(
			Math.max(...lengths, 8) + 2,
			kinds[index] === 'score' || kinds[index] === 'change' ? 14 : 60,
		);
		return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
	});
	const lines = [
		heading.map((cell, index) => cellXml(cell, index, 0, styleOf.heading)),
		...rows.map((row, place) =>
			row.map((cell, index) =>
				cellXml(
					cell,
					index,
					place + 1,
					styleOf[typeof cell === 'string' ? 'word' : (kinds[index] ?? 'word')],
				),
			),
		),
	];
	const data = lines.map((cells, place) => `<row r="${place + 1}">${cells.join('')}</row>`);
	return `${head}<worksheet xmlns="${main}">${views}<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, column: number, row: number, style: number): string {
	if (cell === null) return '';
	// No table here has more columns than the alphabet has letters.
	const place = `${String.fromCharCode(65 + column)}${row + 1}`;
	return typeof cell === 'number'
		? `<c r="${place}" s="${style}"><v>${cell}</v></c>`
		: `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

/** Text inside XML: what XML has no place for is left out, and what Excel would read as an escape of its own is kept. */
function escape(given: string): string {
	return given
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
		.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
