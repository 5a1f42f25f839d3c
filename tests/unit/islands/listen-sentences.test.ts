import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Block, sentencesIn } from '../../../src/islands/reading/listen/sentences.ts';

afterEach(() => vi.unstubAllGlobals());

/** A block put together from texts, each of which stands for the node that holds it. */
function block(...texts: string[]): Block<string> {
	let text = '';
	const parts = texts.map((node) => {
		const at = text.length;
		text += node;
		return { node, at };
	});
	return { text, parts };
}

const spoken = (...blocks: Block<string>[]) => sentencesIn(blocks).map(({ text }) => text);

describe('sentencesIn', () => {
	test('ends a sentence at its mark, and at the end of a block without one', () => {
		expect(
			spoken(block('Adaptif'), block('Cara lama macet. Apa yang berubah? Tetap layani!')),
		).toEqual(['Adaptif', 'Cara lama macet.', 'Apa yang berubah?', 'Tetap layani!']);
	});

	test.for([
		['a title', 'Berkas itu milik dr. Sari dan drg. Budi. Beliau menunggu.', 2],
		['a number', 'Menurut UU No. 20 Tahun 2023, begitulah aturannya.', 1],
		['an initial', 'Surat itu ditulis H. Ahmad kemarin.', 1],
		['thousands and hours', 'Biayanya Rp1.250.000 sejak pukul 08.00 pagi.', 1],
		['words spoken by someone', '“Kapan selesai?” tanya Ibu Rini. Dedi diam.', 2],
		['a quotation', '“Saya catat dulu.” Dedi menulis.', 2],
		['a full stop that stands apart', 'Aturannya sudah ada . Bacalah.', 2],
		['a word that only ends like an abbreviation', 'Itu namanya Kamino. Semua setuju.', 2],
	] as const)('knows where a sentence with %s ends', ([, text, count]) => {
		expect(spoken(block(text))).toHaveLength(count);
	});

	test('reads over the line breaks of the source', () => {
		expect(spoken(block('\n\t\tCara lama\n\t\tmacet.\n\tCoba lagi.\n'))).toEqual([
			'Cara lama macet.',
			'Coba lagi.',
		]);
	});

	test('leaves no gap where the number of a source stood', () => {
		const [sentence] = sentencesIn([block('Biaya itu sah ', ' ; bayarlah ', '.')]);
		expect(sentence).toEqual({
			text: 'Biaya itu sah; bayarlah.',
			start: { node: 'Biaya itu sah ', offset: 0 },
			end: { node: '.', offset: 1 },
		});
	});

	test('says the letter of a choice before its words', () => {
		const sentences = sentencesIn([
			block('A'),
			block('Anda menolak. Lalu pergi.'),
			block(' B '),
			block('Anda menerima.'),
		]);
		expect(sentences.map(({ text }) => text)).toEqual([
			'A: Anda menolak.',
			'Lalu pergi.',
			'B: Anda menerima.',
		]);
		expect(sentences[0]).toMatchObject({
			start: { node: 'A', offset: 0 },
			end: { node: 'Anda menolak. Lalu pergi.', offset: 13 },
		});
	});

	test('reads a letter that nothing follows, and nothing of what is empty', () => {
		expect(spoken(block('  '), block('\n'), block('C'), block(''))).toEqual(['C']);
	});

	test('says where a sentence stands that runs over several nodes', () => {
		const [first, second] = sentencesIn([block('Situs ', 'lapor.go.id', ' dibuka. ', 'Catat.')]);
		expect(first).toEqual({
			text: 'Situs lapor.go.id dibuka.',
			start: { node: 'Situs ', offset: 0 },
			end: { node: ' dibuka. ', offset: 8 },
		});
		expect(second).toEqual({
			text: 'Catat.',
			start: { node: 'Catat.', offset: 0 },
			end: { node: 'Catat.', offset: 6 },
		});
	});

	test('leaves no word out and says none twice, in order', () => {
		const words = fc.stringMatching(/^[A-Za-z .?!“”\n]{0,30}$/);
		fc.assert(
			fc.property(fc.array(fc.array(words, { minLength: 1 })), (texts) => {
				const blocks = texts.map((nodes) => block(...nodes));
				const letters = (text: string) => text.replace(/[^A-Za-z]/g, '');
				expect(letters(spoken(...blocks).join(''))).toBe(letters(texts.flat().join('')));
			}),
		);
	});

	test('speaks a block whole where the browser finds no sentences', () => {
		vi.stubGlobal('Intl', {});
		expect(spoken(block('Satu. Dua.'))).toEqual(['Satu. Dua.']);
	});
});
