import { useRef, useState } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import type { KioskProps } from './props.ts';
import { Field } from '../../ui/Field.tsx';
import { Modal } from '../../ui/Modal.tsx';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	onLeave: () => void;
}

/** The trainer's way out: a word must be typed, which does not happen by accident and takes a keyboard alone. */
export function Leave(props: Props) {
	const { kioskLabels: labels } = props;
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => setOpen(false);
	return (
		<>
			<button ref={button} class={styles['trainer']} type="button" onClick={() => setOpen(true)}>
				{labels.trainer}
			</button>
			{open && (
				<Modal label={labels.leaveTitle} high opener={button} onClose={close}>
					<Word {...props} onCancel={close} />
				</Modal>
			)}
		</>
	);
}

function Word({ kioskLabels: labels, onLeave, onCancel }: Props & { onCancel: () => void }) {
	const [wrong, setWrong] = useState(false);
	const [word, setWord] = useState('');
	const gaps = { word: labels.leaveWord };
	return (
		<form
			class={styles['leave']}
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				if (word.trim().toUpperCase() === labels.leaveWord) onLeave();
				else setWrong(true);
			}}
		>
			<h2>{labels.leaveTitle}</h2>
			<Field
				id="kata-keluar"
				label={labels.leaveLabel}
				help={fill(labels.leaveText, gaps)}
				problem={wrong ? fill(labels.leaveWrong, gaps) : undefined}
				announce="alert"
			>
				{(ties) => (
					<input
						{...ties}
						value={word}
						onInput={({ currentTarget }) => setWord(currentTarget.value)}
					/>
				)}
			</Field>
			<div class="actions">
				<button class="button" type="submit">
					{labels.leave}
				</button>
				<button class="button quiet" type="button" onClick={onCancel}>
					{labels.cancel}
				</button>
			</div>
		</form>
	);
}
