/*
 * A recap as a workbook (ECMA-376, "SpreadsheetML"), of as few parts as Excel and LibreOffice open without repair. Texts
 * stand in the cells themselves ("inline strings"), where no program takes them for a formula.
 */
import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../../../core/survey/table-columns.ts';
import { type RecapExport, type Sheet, sheetsOf } from './sheets.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A recap as the bytes of a workbook. The same recap gives the same bytes. */
export function xlsxOf(given: RecapExport): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(partsOf(sheetsOf(given)));
	return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(head + xml)])), {
		// The first moment a zip can name, instead of the present one.
		mtime: new Date(1980, 0, 1),
	});
}

/** Each part of the package by its path. */
function partsOf(sheets: readonly Sheet[]): Record<string, string> {
	const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
	const override = (path: string, type: string) =>
		`<Override PartName="/xl/${path}" ContentType="${workbookType}.${type}+xml"/>`;
	const sheetList = sheets.map(
		({ title }, index) =>
			`<sheet name="${escape(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
	);
	return {
		'[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${paths.map((path) => override(path, 'worksheet')).join('')}</Types>`,
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheetList.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			...paths.map((path): [string, string] => ['worksheet', path]),
			['styles', 'styles.xml'],
		]),
		'xl/styles.xml': styles(),
		...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, worksheet(sheet)])),
	};
}

/** The parts a part refers to, as rId1, rId2 and so on. */
function relations(targets: readonly [type: string, path: string][]): string {
	const list = targets.map(
		([type, path], index) =>
			`<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${path}"/>`,
	);
	return `<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`;
}

/** The number format of each style: as it is, "0", "0.0" (our own) or "0.00". Cells refer to styles by their place. */
const formatIds = { heading: 0, id: 0, word: 0, count: 1, score: 164, change: 164, ratio: 2 };
type Style = keyof typeof formatIds;
const placeOf = (style: Style) => Object.keys(formatIds).indexOf(style) + 1;

function styles(): string {
	const plain = 'fillId="0" borderId="0" xfId="0"';
	const formats = Object.entries(formatIds).map(
		([style, id]) =>
			`<xf numFmtId="${id}" fontId="${style === 'heading' ? 1 : 0}" ${plain} applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
	);
	const font = '<sz val="11"/><name val="Calibri"/>';
	return `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" ${plain}/>${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function worksheet({ heading, kinds, rows }: Sheet): string {
	const columns = heading.map((_, index) => {
		const cells = rows.map((row) => row[index] ?? '');
		const lengths = [heading[index], ...cells].map((cell) => String(cell).length);
		const most = cells.some((cell) => typeof cell === 'string' && cell !== '') ? 60 : 14;
		const width = Math.min(Math.max(...lengths, 8) + 2, most);
		return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
	});
	const lines = [heading, ...rows].map((cells, line) => {
		const written = cells.map((cell, column) => {
			const kind = typeof cell === 'string' ? 'word' : (kinds[column] ?? 'word');
			return cellXml(cell, column, line, line === 0 ? 'heading' : kind);
		});
		return `<row r="${line + 1}">${written.join('')}</row>`;
	});
	return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, column: number, line: number, style: Style): string {
	if (cell === null) return '';
	// No table here has more columns than the alphabet has letters.
	const place = `r="${String.fromCharCode(65 + column)}${line + 1}" s="${placeOf(style)}"`;
	return typeof cell === 'number'
		? `<c ${place}><v>${cell}</v></c>`
		: `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
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
