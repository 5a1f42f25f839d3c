import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
	/** Kinds of files, as the attribute of the same name has them. */
	accept?: string;
	class: string;
	onFiles: (files: readonly File[]) => void;
	/** The words of the button. */
	children: ComponentChildren;
}

/** A button that asks for files; the browser writes its own button in the browser's language. */
export function FileButton({ accept, class: className, onFiles, children }: Props) {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={picker}
				type="file"
				multiple
				accept={accept}
				hidden
				onChange={({ currentTarget }) => {
					const files = [...(currentTarget.files ?? [])];
					// The same files may be chosen again.
					currentTarget.value = '';
					if (files.length > 0) onFiles(files);
				}}
			/>
			<button class={className} type="button" onClick={() => picker.current?.click()}>
				{children}
			</button>
		</>
	);
}
