/** The signed-in professional on whose behalf something is read or changed. */
export interface Actor {
  readonly professionalId: string;
  /** Public id of the session (not the secret in the cookie); goes to the usage log. */
  readonly sessionId: string;
}
