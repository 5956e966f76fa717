/** Whether an HTTP status says that the request was accepted: any of 2xx. */
export function isAccepted(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Whether a status is one of those that a step names: `401 or 403`, `2xx`, `4xx or 501`. */
export function isOneOf(statuses: string, status: number): boolean {
  return statuses
    .split(' or ')
    .some((one) =>
      one.endsWith('xx') ? Math.floor(status / 100) === Number(one[0]) : status === Number(one),
    );
}
