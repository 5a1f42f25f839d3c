import type { ComponentChildren } from 'preact';
import styles from './field.module.css';

/** The attributes that tie a control to its label, its help and its problem. */
interface Ties {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': true | undefined;
}

interface Props {
	id: string;
	label: ComponentChildren;
	help?: string;
	/** What is wrong with what was entered, if anything. */
	problem?: string | undefined;
	/** How a screen reader is told of the problem, where the focus does not move to the field anyway. */
	announce?: 'alert' | 'status';
	/** The control: an input, select or textarea with these attributes. */
	children: (ties: Ties) => ComponentChildren;
}

/** A labelled control with a line of help above it and, below it, a sentence about what is wrong. */
export function Field({ id, label, help, problem, announce, children }: Props) {
	const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
	return (
		<div class={styles['field']}>
			<label for={id}>{label}</label>
			{help && (
				<p class="soft" id={`${id}-help`}>
					{help}
				</p>
			)}
			{children({
				id,
				'aria-describedby': described || undefined,
				'aria-invalid': problem ? true : undefined,
			})}
			<Remark id={`${id}-problem`} role={announce}>
				{problem}
			</Remark>
		</div>
	);
}

interface RemarkProps {
	id?: string;
	role?: 'alert' | 'status' | undefined;
	children: ComponentChildren;
}

/** A sentence right below the control it is about. It may stand empty until there is something to say. */
export function Remark({ id, role, children }: RemarkProps) {
	return (
		<p class={styles['remark']} id={id} role={role}>
			{children}
		</p>
	);
}
