import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { answerParent } from './answer-parent.js';

/** The peer of the board and the plan: PostGraphile 5 as its makers advise, on Node's own HTTP server. */
const asks = {
  serve: async ({ databaseUrl }: { databaseUrl: string }): Promise<{ url: string }> => {
    const peer = postgraphile({
      extends: [PostGraphileAmberPreset],
      pgServices: [
        makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: 16 } }),
      ],
      grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    });
    const server = createServer();
    await peer.createServ(grafserv).addTo(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${String(port)}/graphql` };
  },
};

export type PostgraphileAsks = typeof asks;
answerParent(asks);
