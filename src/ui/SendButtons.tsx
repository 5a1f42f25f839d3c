interface SendProps {
	message: string;
	/** What the button is called. */
	label: string;
	/** Called as the message is about to be sent. */
	onSend?: (() => void) | undefined;
	class?: string;
}

interface Props extends Omit<SendProps, 'label' | 'class'> {
	/** What the buttons are called. */
	share: string;
	whatsapp: string;
}

/** Two ways to send a message: the device's own sharing, where it has any, and WhatsApp. */
export function SendButtons({ share, whatsapp, ...props }: Props) {
	return (
		<>
			<ShareButton {...props} label={share} />
			<WhatsAppLink {...props} label={whatsapp} />
		</>
	);
}

/** The device's own sharing; nothing where it has none, as on many desktops and on plain-HTTP addresses. */
export function ShareButton({
	message,
	label,
	onSend,
	class: className = 'button quiet',
}: SendProps) {
	if (!('share' in navigator)) return null;
	return (
		<button
			class={className}
			type="button"
			onClick={() => {
				onSend?.();
				// It rejects when the reader closes the sheet without sending, which is no failure.
				void navigator.share({ text: message }).catch(() => undefined);
			}}
		>
			{label}
		</button>
	);
}

/** A link that opens WhatsApp with the message, to whom the reader chooses. */
export function WhatsAppLink({
	message,
	label,
	onSend,
	class: className = 'button quiet',
}: SendProps) {
	return (
		<a
			class={className}
			href={`https://wa.me/?text=${encodeURIComponent(message)}`}
			rel="noopener noreferrer"
			target="_blank"
			onClick={() => onSend?.()}
		>
			{label}
		</a>
	);
}
