import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import sirv from "sirv";
import {SiteError} from "./site-error.js";

/**
 * Serves a folder of finished pages on this machine only, files as they are.
 * @param port 0 for any free one
 * @returns the server and its address; the caller closes it
 * @throws SiteError when the port is taken
 */
export function serveFolder(folder: string, port: number): Promise<{server: Server; url: string}> {
  const files = sirv(folder, {dev: true, etag: false, extensions: []});
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end(`no such file in ${folder}: ${request.url}\n`);
    })
  );
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(isTaken ? new SiteError([`port ${port} is taken: choose another, or end what serves there`]) : error);
    });
    server.listen(port, "127.0.0.1", () => {
      resolve({server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`});
    });
  });
}
