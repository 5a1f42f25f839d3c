import { useEffect, useState } from 'preact/hooks';
import { minimumCellSize } from '../../../core/disclosure/disclosure.ts';
import type { RecapDisplayProps } from './props.ts';

/**
 * Whether a recap is shown. It is hidden again whenever it changes: from two recaps that differ by one late code the
 * answers of that one person can be computed. Where so few have changed since it was last shown, it asks first.
 */
export function useReveal(props: RecapDisplayProps, onHide: () => void) {
	const { title, recap, comparison, comparisonTitle = '', labels, lastShown } = props;
	const kind = `${title} ${comparisonTitle}`;
	// By its content: the same figures computed anew may stay on view.
	const content = JSON.stringify([title, recap, comparison]);
	const [shown, setShown] = useState<string>();
	const [said, setSaid] = useState('');
	const [asking, setAsking] = useState(false);
	const revealed = shown === content && recap.published;
	const changed = shown !== undefined && shown !== content;

	useEffect(() => {
		if (!changed) return;
		setShown(undefined);
		onHide();
		setSaid(labels.changed);
	}, [changed]);

	function show() {
		setAsking(false);
		setShown(content);
		lastShown.set(kind, { content, n: recap.n });
		setSaid(labels.revealed);
	}

	function toggle() {
		const last = lastShown.get(kind);
		if (revealed) {
			setShown(undefined);
			setSaid(labels.concealed);
		} else if (last && last.content !== content && Math.abs(recap.n - last.n) < minimumCellSize)
			setAsking(true);
		else show();
	}

	return {
		revealed,
		asking,
		said: changed ? labels.changed : said,
		toggle,
		show,
		cancel: () => setAsking(false),
	};
}
