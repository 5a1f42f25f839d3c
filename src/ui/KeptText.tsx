import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';

interface Props {
	id: string;
	label: string;
	help?: string;
	/** In characters. */
	limit: number;
	/** What is kept of what was typed, and how it is made of that. */
	value: string;
	tidy: (typed: string) => string;
	onType: (typed: string) => void;
	problem?: string | undefined;
	/** More than one for a text of several lines on the screen. */
	rows?: number;
}

/**
 * A field whose text is kept with every letter. What is kept is tidied; what is being typed stays as it is, unless another
 * tab or a file has changed what is kept.
 */
export function KeptText({ id, limit, value, tidy, onType, rows = 1, ...field }: Props) {
	const [typed, setTyped] = useState('');
	const control = {
		maxLength: limit,
		autocomplete: 'off' as const,
		value: tidy(typed) === value ? typed : value,
		onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
			setTyped(currentTarget.value);
			onType(currentTarget.value);
		},
	};
	return (
		<Field id={id} {...field} announce="alert">
			{(ties) =>
				rows > 1 ? (
					<textarea {...ties} {...control} rows={rows} />
				) : (
					<input {...ties} {...control} type="text" />
				)
			}
		</Field>
	);
}
