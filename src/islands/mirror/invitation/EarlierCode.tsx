import { useEffect, useRef, useState } from 'preact/hooks';
import { readEarlierCode } from '../../../core/codes/earlier-code.ts';
import type { Session, Wave } from '../../../core/codes/session-link.ts';
import { takeUpTag } from '../../../stores/enrolments.ts';
import { Field } from '../../../ui/Field.tsx';
import { Scan } from '../../../ui/Scan.tsx';
import { fill } from '../../../ui/text.ts';
import type { MirrorProps } from '../props.ts';
import styles from './invitation.module.css';

interface Props extends MirrorProps {
	session: Session;
	/** Whether an earlier code was taken already, which another may replace. */
	isTaken: boolean;
}

/**
 * Takes a person's own earlier code, pasted alone or within a message, so that the code of this device pairs up with it.
 * Once it is taken the focus goes to the sentence that says so.
 */
export default function EarlierCode({ session, isTaken, instrument, result, ...props }: Props) {
	const labels = props.invitationLabels.earlier;
	const input = useRef<HTMLTextAreaElement>(null);
	const status = useRef<HTMLParagraphElement>(null);
	const [problem, setProblem] = useState('');
	const [taken, setTaken] = useState<{ wave: Wave; isKept: boolean }>();
	const [open, setOpen] = useState(false);
	const [scanning, setScanning] = useState(false);

	function take(text: string) {
		const read = readEarlierCode(text, session);
		if (read.ok) {
			setTaken({ wave: read.value.wave, isKept: takeUpTag(session, read.value) });
			setOpen(false);
		} else {
			const gaps = { name: session.name, title: instrument.title };
			setProblem(fill(labels.problems[read.reason], gaps));
			input.current?.focus();
		}
	}

	// Once the sentence stands there: empty it has no place of its own, and the page would jump to its top.
	useEffect(() => {
		if (taken) status.current?.focus();
	}, [taken]);

	return (
		<>
			<p role="status" ref={status} tabIndex={-1}>
				{taken &&
					fill(taken.isKept ? labels.kept : labels.unkept, { wave: result.waves[taken.wave] })}
			</p>
			<details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>{isTaken ? labels.again : labels.title}</summary>
				<form
					class={styles['earlier']}
					autocomplete="off"
					onSubmit={(event) => {
						event.preventDefault();
						take(input.current?.value ?? '');
					}}
				>
					<Field
						id="kode-sebelum"
						label={labels.label}
						help={labels.help}
						problem={problem}
						announce="alert"
					>
						{(ties) => (
							<textarea
								{...ties}
								ref={input}
								rows={3}
								spellcheck={false}
								onInput={() => setProblem('')}
							/>
						)}
					</Field>
					<div class="actions">
						<button class="button quiet" type="submit">
							{labels.use}
						</button>
					</div>
				</form>
				<details onToggle={({ currentTarget }) => setScanning(currentTarget.open)}>
					<summary>{labels.scan.title}</summary>
					{/* Taken off the page when it is folded, which turns the camera off. */}
					{open && scanning && <Scan labels={labels.scan} onText={take} />}
				</details>
			</details>
		</>
	);
}
