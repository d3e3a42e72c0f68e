/** The channel on which the page calls a procedure. */
export const CALL_CHANNEL = 'tanjak:call'

/** The channel on which the desk reports to the page. */
export const EVENT_CHANNEL = 'tanjak:event'

/** The channel on which the page asks for itself as a PDF. */
export const PDF_CHANNEL = 'tanjak:pdf'
