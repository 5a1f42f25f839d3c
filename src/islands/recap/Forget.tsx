import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../ui/Confirm.tsx';
import { fill } from '../../ui/text.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';

interface Props extends RecapToolProps {
	/** How many results have been collected. */
	collected: number;
	onForget: () => void;
}

/** Erases every code, after a question. */
export function Forget({ collected, onForget, ...props }: Props) {
	const labels = props.labels.forget;
	const [asking, setAsking] = useState(false);
	const [done, setDone] = useState(false);
	const gaps = { n: collected };
	const message = useRef<HTMLParagraphElement>(null);
	const erased = done && collected === 0;
	// The button that had the focus is gone with the codes.
	useEffect(() => {
		if (erased) message.current?.focus();
	}, [erased]);
	if (erased)
		return (
			<p ref={message} tabIndex={-1}>
				{labels.done}
			</p>
		);
	if (collected === 0) return null;
	return (
		<section class={styles['forget']} aria-labelledby="selesai">
			<h2 id="selesai">{labels.title}</h2>
			<p>{fill(labels.text, gaps)}</p>
			{asking ? (
				<Confirm
					question={fill(labels.confirm, gaps)}
					yes={labels.yes}
					cancel={labels.cancel}
					onYes={() => {
						onForget();
						setAsking(false);
						setDone(true);
					}}
					onCancel={() => setAsking(false)}
				/>
			) : (
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						setDone(false);
						setAsking(true);
					}}
				>
					{labels.action}
				</button>
			)}
		</section>
	);
}
