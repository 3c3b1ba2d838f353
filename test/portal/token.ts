/** The token against forged requests, in the cookies of a console. */
export const tokenCookie = /ci_csrf_token=(\w+)/
