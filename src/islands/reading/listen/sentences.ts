/** A stretch of text that stands by itself, as a paragraph does, and the nodes that it was put together from. */
export interface Block<Node> {
	text: string;
	/** Each node with the place in `text` where its own text begins, in order. */
	parts: { node: Node; at: number }[];
}

/** A place in the text of a node, in UTF-16 units as a Range counts them. */
export interface Place<Node> {
	node: Node;
	offset: number;
}

/** A sentence as it is spoken, and where it stands. */
export interface Sentence<Node> {
	text: string;
	start: Place<Node>;
	end: Place<Node>;
}

/** What a full stop follows without ending a sentence. */
const abbreviation = /(^|[^\p{L}\p{N}])(drg?|Drs|Ir|Hj?|Prof|Bpk|Yth|No|Jl|hlm|tgl|\p{Lu})\.\s*$/u;

/** What begins no sentence: a small letter, as after “Kapan?”, or no letter and no digit at all. */
const continuation = /^[^\p{L}\p{N}]*(\p{Ll}|$)/u;

/** The sentences of blocks of text in their order. Where the browser cannot find sentences, a block is spoken whole. */
export function sentencesIn<Node>(blocks: readonly Block<Node>[]): Sentence<Node>[] {
	const piecesOf = splitter();
	return joinLetters(blocks).flatMap((block) =>
		spansIn(block.text, piecesOf).map(([start, end]) => ({
			text: spoken(block.text.slice(start, end)),
			start: placeIn(block, start),
			end: placeIn(block, end, true),
		})),
	);
}

/** Words without the gaps that the numbers of sources leave: some voices would say the full stop in "sah ." aloud. */
const spoken = (text: string) => text.replace(/\s+/g, ' ').replace(/ (?=[.,;:?!])/g, '');

/** Puts a letter that stands by itself, as the one of a choice does, before what it belongs to: "A: Anda menolak". */
function joinLetters<Node>(blocks: readonly Block<Node>[]): Block<Node>[] {
	const joined: Block<Node>[] = [];
	for (const block of blocks.filter(({ text }) => /\S/.test(text))) {
		const last = joined.at(-1);
		if (last && /^\s*\p{Lu}\s*$/u.test(last.text)) joined.splice(-1, 1, join(last, block));
		else joined.push(block);
	}
	return joined;
}

function join<Node>(first: Block<Node>, second: Block<Node>): Block<Node> {
	const text = `${first.text}: `;
	const parts = second.parts.map(({ node, at }) => ({ node, at: at + text.length }));
	return { text: text + second.text, parts: [...first.parts, ...parts] };
}

/** Where each sentence of a text begins and ends, without the white space around it. */
function spansIn(text: string, piecesOf: Splitter): [start: number, end: number][] {
	// Lines of the source are no lines of the page: a line break ends no sentence.
	const line = text.replace(/\s/g, ' ');
	const spans: [number, number][] = [];
	for (const piece of piecesOf(line)) {
		const last = spans.at(-1);
		const [start, end] = last ?? [0, 0];
		if (last && (continuation.test(piece) || abbreviation.test(line.slice(start, end))))
			last[1] += piece.length;
		else spans.push([end, end + piece.length]);
	}
	return spans.map(([start, end]) => {
		const piece = line.slice(start, end);
		return [end - piece.trimStart().length, start + piece.trimEnd().length];
	});
}

type Splitter = (text: string) => string[];

function splitter(): Splitter {
	if (!('Segmenter' in Intl)) return (text) => [text];
	const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' });
	return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Where a place in a block's text is. Between two nodes it is where the second begins or, as an end, where the first ends. */
function placeIn<Node>({ parts }: Block<Node>, place: number, isEnd = false): Place<Node> {
	const part = parts.findLast(({ at }) => (isEnd ? at < place : at <= place));
	if (!part) throw new RangeError(`No part of the block holds ${place}.`);
	return { node: part.node, offset: place - part.at };
}
