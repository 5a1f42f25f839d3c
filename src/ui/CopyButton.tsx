import type { ComponentChildren } from 'preact';

interface Props {
	/** What to copy; a function where it is to be made only when asked for. */
	text: string | (() => string);
	/** What to say once it is copied, and where the browser does not allow it. */
	copied: string;
	failed: string;
	/** Takes that sentence, to show it in an element with the role `status`. */
	onSaid: (sentence: string) => void;
	class?: string | undefined;
	children: ComponentChildren;
}

/** A button that puts text on the clipboard. */
export function CopyButton(props: Props) {
	const { text, copied, failed, onSaid, class: className = 'button quiet', children } = props;
	async function copy() {
		const works = await writeToClipboard(typeof text === 'string' ? text : text());
		onSaid(works ? copied : failed);
	}
	return (
		<button class={className} type="button" onClick={() => void copy()}>
			{children}
		</button>
	);
}

async function writeToClipboard(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// No permission, or a plain-HTTP address, where there is no clipboard.
		return false;
	}
}
