import { useEffect, useRef, useState } from 'preact/hooks';
import type { JoinLabels } from '../../copy/join.ts';
import type { InstrumentId } from '../../core/assessment/instrument.ts';
import { decodeJoinCode } from '../../core/codes/join-code.ts';
import { decodeSession, encodeSession } from '../../core/codes/session-link.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './join.module.css';

interface Props {
	/** Addresses of the mirrors under the site's base. */
	mirrors: Record<InstrumentId, string>;
	labels: JoinLabels;
}

/** One field for a session's code. It has no name, so that a form sent before the script starts sends nothing. */
export default function Join({ mirrors, labels }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const [ready, setReady] = useState(false);
	const [problem, setProblem] = useState('');
	useEffect(() => setReady(true), []);

	function open() {
		const text = input.current?.value ?? '';
		const read = readTyped(text);
		if (read.ok) {
			location.assign(mirrors[read.value.instrument] + encodeSession(read.value));
			return;
		}
		setProblem(read.reason === 'link' ? labels.badLink : labels.problems[read.reason]);
		input.current?.focus();
	}

	return (
		<form
			class={`${styles['join']} needs-js`}
			noValidate
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				open();
			}}
		>
			<Field id="kode" label={labels.label} help={labels.hint} problem={problem} announce="alert">
				{(ties) => (
					<input
						{...ties}
						ref={input}
						type="text"
						autocapitalize="characters"
						spellcheck={false}
						placeholder={labels.placeholder}
						onInput={() => setProblem('')}
					/>
				)}
			</Field>
			<div class="actions">
				<button class="button" type="submit" disabled={!ready}>
					{labels.open}
				</button>
			</div>
		</form>
	);
}

/** The session in what was typed: a code, or a whole link that somebody pasted instead. */
function readTyped(text: string) {
	const [fragment] = /(?:#|%23)sesi\S*/i.exec(text) ?? [];
	if (fragment === undefined) return decodeJoinCode(text);
	const session = decodeSession(fragment);
	return session.ok ? session : { ok: false as const, reason: 'link' as const };
}
