// Calls of the JSON interface.

export class CallFailure extends Error {
  constructor(message, candidates, status) {
    super(message);
    this.candidates = candidates || [];
    this.status = status;
  }
}

/** The answer of `/api/NAME`; throws a CallFailure with the server's sentence. */
export async function call(name, parameters = {}, signal = undefined) {
  let response;
  try {
    response = await fetch(`api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(parameters).toString(),
      signal,
    });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new CallFailure('the server does not answer; is it still running?');
  }
  const isJson = (response.headers.get('Content-Type') || '').startsWith('application/json');
  const body = isJson ? await response.json() : await response.text();
  if (!response.ok) throw new CallFailure(isJson ? body.error : `${response.status}: ${body}`, body.candidates, response.status);
  return body;
}
