import type { Block } from './sentences.ts';

/**
 * What of an article is not read aloud: ways to other pages, numbers of sources, drawings, buttons that are no words of a
 * sentence, notes that lie over the text, and what is folded.
 */
const unread = [
	'nav',
	'.rows:is(ul)',
	'header > :is(ul, .soft)',
	'.cite',
	'.sources',
	'svg',
	'select',
	'button:not([popovertarget])',
	'[popover]',
	'[role=status]',
	'[aria-hidden=true]',
	'.sr-only',
	'details:not([open])',
	'[data-listen]',
].join();

/** The text of the page as it is shown now, from its heading on, in blocks. The heading is one, on however many lines. */
export function readBlocks(): Block<Text>[] {
	const blocks: Block<Text>[] = [];

	function read(node: Node) {
		if (node instanceof Text) add(node);
		if (!(node instanceof Element) || node.matches(unread)) return;
		const { display } = getComputedStyle(node);
		if (display === 'none') return;
		const isBlock = !/^(inline|contents)/.test(display) && !node.parentElement?.closest('h1');
		if (isBlock) begin();
		node.childNodes.forEach(read);
		if (isBlock) begin();
	}
	const begin = () => blocks.push({ text: '', parts: [] });
	function add(node: Text) {
		const block = blocks.at(-1);
		if (!block) return;
		block.parts.push({ node, at: block.text.length });
		block.text += node.data;
	}

	document.querySelectorAll('.band, article > .prose').forEach(read);
	return blocks;
}
