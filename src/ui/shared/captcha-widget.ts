import type { CaptchaService } from '../../accounts/contract/captcha';

/** What is used of ConfirmEdit's client interface. Source: its resources/libs/ext.confirmEdit.CaptchaWidget.js */
interface CaptchaWidget {
	/** The container has to be in the page. */
	renderCaptcha(): PromiseLike<unknown>;
	/** An answer, for which a puzzle may open; rejects with the service's code, e.g. `challenge-closed`. */
	getCaptchaDataForSubmission(): PromiseLike<{ captchaword?: unknown }>;
	/** Answers are good once: renders it anew. */
	updateForCaptchaFailure( data: { type: string; key: string } ): PromiseLike<unknown>;
}

type CaptchaWidgetClass = new (
	config: { container: HTMLElement; type: string; interfaceName: string }
) => CaptchaWidget;

const MODULE = 'ext.confirmEdit.CaptchaWidget';

/** The service does not work here, in contrast to a person who closes its puzzle. */
export class WidgetBrokenError extends Error {}

/** What the service says where the person closed the puzzle or let it expire: it works, and can be asked again. */
const BY_THE_PERSON = [ 'challenge-closed', 'challenge-expired' ];

function widgetClass(): CaptchaWidgetClass {
	const { confirmEdit } = mw.libs as { confirmEdit?: { CaptchaWidget?: CaptchaWidgetClass } };
	if ( !confirmEdit?.CaptchaWidget ) {
		throw new WidgetBrokenError( `${ MODULE } makes no widget` );
	}
	return confirmEdit.CaptchaWidget;
}

/**
 * A service's puzzle, shown by the wiki itself (ConfirmEdit, from MediaWiki 1.47 on): mostly nobody sees it, and where
 * it is shown is the service's choice. Each answer is asked for in the moment in which it is sent.
 */
export class WikiCaptchaWidget {
	private widget: Promise<CaptchaWidget> | null = null;
	private isUsed = false;

	/**
	 * @param container Has to be in the page when an answer is wanted
	 * @param type As the wiki declares it
	 * @param key The site's key with the service
	 */
	public constructor(
		private readonly container: HTMLElement, private readonly type: string, private readonly key: string
	) {}

	/** Has this wiki such a widget for the service? */
	public static isOffered( service: CaptchaService ): boolean {
		// Of the services, it knows this one alone.
		return service === 'hcaptcha' && mw.loader.getState( MODULE ) !== null;
	}

	/**
	 * Shows what there is to see before an answer is wanted: a note on privacy, or a box to tick.
	 *
	 * @throws WidgetBrokenError
	 */
	public async render(): Promise<void> {
		this.widget = this.widget ?? this.make();
		await this.widget;
	}

	/**
	 * An answer, good for one creation.
	 *
	 * @throws WidgetBrokenError; another Error where the person closed the puzzle
	 */
	public async answer(): Promise<string> {
		await this.render();
		const widget = await this.widget;
		try {
			if ( this.isUsed ) {
				await widget?.updateForCaptchaFailure( { type: this.type, key: this.key } );
			}
			this.isUsed = true;
			const data = await widget?.getCaptchaDataForSubmission();
			if ( typeof data?.captchaword === 'string' && data.captchaword !== '' ) {
				return data.captchaword;
			}
		} catch ( error ) {
			const code = error instanceof Error ? error.message : String( error );
			throw BY_THE_PERSON.includes( code ) ? new Error( code ) : new WidgetBrokenError( code );
		}
		throw new WidgetBrokenError( `${ MODULE } gave no answer` );
	}

	private async make(): Promise<CaptchaWidget> {
		try {
			await mw.loader.using( MODULE );
			const widget = new ( widgetClass() )( {
				container: this.container, type: this.type, interfaceName: 'createaccount'
			} );
			// Which key, it takes from here; before the first rendering this renders nothing.
			await widget.updateForCaptchaFailure( { type: this.type, key: this.key } );
			await widget.renderCaptcha();
			return widget;
		} catch ( error ) {
			throw error instanceof WidgetBrokenError ? error : new WidgetBrokenError( String( error ) );
		}
	}
}
