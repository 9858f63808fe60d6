import { Injectable } from '@nestjs/common';

/** Set once, when the process has been told to stop. */
@Injectable()
export class Draining {
  hasBegun = false;
}
