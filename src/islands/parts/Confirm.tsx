import { useEffect, useRef } from 'preact/hooks';

interface Props {
	question: string;
	yes: string;
	cancel: string;
	onYes: () => void;
	onCancel: () => void;
}

/** A question in place before something is lost. It takes the focus, so that it is heard. */
export function Confirm({ question, yes, cancel, onYes, onCancel }: Props) {
	const text = useRef<HTMLParagraphElement>(null);
	useEffect(() => text.current?.focus(), []);
	return (
		<div role="group" aria-label={question}>
			<p ref={text} tabIndex={-1}>
				<strong>{question}</strong>
			</p>
			<div class="actions">
				<button class="button" type="button" onClick={onYes}>
					{yes}
				</button>
				<button class="button quiet" type="button" onClick={onCancel}>
					{cancel}
				</button>
			</div>
		</div>
	);
}
