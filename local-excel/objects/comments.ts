import { HostError, HostNotImplemented, demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { isOneCell, sameArea } from '../grid/area';
import { demandPermission } from '../grid/protection';
import type { JsonObject } from '../protocol/wire';
import type { CommentData, ReplyData, SheetData } from '../workbook-data';
import { placeOf } from './place';
import type { Place } from './place';

type CollectionMembers =
  'add' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemByCell' | 'getItemOrNullObject' | 'items';

/** The comments of a sheet, or of the whole workbook. */
export class CommentCollectionHost
  extends HostCollection<CommentHost>
  implements Host<Excel.CommentCollection, CollectionMembers>
{
  readonly excelClass = 'CommentCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData | null,
  ) {
    super(session);
  }

  get items(): readonly CommentHost[] {
    const sheets = this.sheet === null ? this.session.data.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.comments.map((comment) => new CommentHost(this.session, sheet, comment)),
    );
  }

  protected find(key: string | number): CommentHost | undefined {
    return this.items.find((item) => item.id === key);
  }

  add(
    cellAddress: HostObject | string,
    content: Excel.CommentRichContent | string,
    contentType: `${Excel.ContentType}` = 'Plain',
  ): CommentHost {
    if (contentType !== 'Plain' || typeof content !== 'string') {
      throw new HostNotImplemented('comments that mention somebody');
    }
    const { sheet, area: cell } = this.placeOf(cellAddress);
    demandPermission(sheet, 'allowEditObjects');
    if (sheet.comments.some((comment) => sameArea(comment.cell, cell))) {
      throw new HostNotImplemented('a second comment on a cell');
    }
    demand(content !== '', 'a comment says something');
    const comment: CommentData = {
      id: `{COMMENT-${String(this.session.nextId())}}`,
      cell,
      author: this.session.settings.author,
      created: `${this.session.settings.today}T00:00:00.000Z`,
      content,
      resolved: false,
      replies: [],
    };
    sheet.comments.push(comment);
    return new CommentHost(this.session, sheet, comment);
  }

  getItemByCell(cellAddress: HostObject | string): CommentHost {
    const { sheet, area: cell } = this.placeOf(cellAddress);
    const comment = sheet.comments.find((each) => sameArea(each.cell, cell));
    if (comment === undefined) throw new HostError('ItemNotFound', 'no comment on that cell');
    return new CommentHost(this.session, sheet, comment);
  }

  private placeOf(address: HostObject | string): Place {
    const place = placeOf(this.session, address, this.sheet);
    demand(isOneCell(place.area), 'a comment stands on one cell');
    return place;
  }
}

type ReplyMembers = 'authorName' | 'content' | 'contentType' | 'creationDate' | 'delete' | 'id';

/** What a comment and its replies have in common. */
abstract class RemarkHost<D extends CommentData | ReplyData> extends HostObject {
  constructor(
    session: Session,
    protected readonly sheet: SheetData,
    protected readonly data: D,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.data.id };
  }

  get id(): string {
    return this.data.id;
  }

  get authorName(): string {
    return this.data.author;
  }

  get content(): string {
    return this.data.content;
  }

  set content(content: string) {
    demandPermission(this.sheet, 'allowEditObjects');
    this.data.content = content;
  }

  get contentType(): 'Plain' {
    return 'Plain';
  }

  get creationDate(): Date {
    return new Date(this.data.created);
  }
}

export class CommentHost
  extends RemarkHost<CommentData>
  implements Host<Excel.Comment, ReplyMembers | 'getLocation' | 'replies' | 'resolved'>
{
  readonly excelClass = 'Comment';

  get resolved(): boolean {
    return this.data.resolved;
  }

  set resolved(resolved: boolean) {
    demandPermission(this.sheet, 'allowEditObjects');
    this.data.resolved = resolved;
  }

  get replies(): CommentReplyCollectionHost {
    return new CommentReplyCollectionHost(this.session, this.sheet, this.data);
  }

  getLocation(): HostObject {
    return this.session.make.range(this.sheet, this.data.cell);
  }

  delete(): void {
    demandPermission(this.sheet, 'allowEditObjects');
    this.sheet.comments = this.sheet.comments.filter((comment) => comment !== this.data);
  }
}

class CommentReplyCollectionHost
  extends HostCollection<CommentReplyHost>
  implements
    Host<
      Excel.CommentReplyCollection,
      'add' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items'
    >
{
  readonly excelClass = 'CommentReplyCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly comment: CommentData,
  ) {
    super(session);
  }

  get items(): readonly CommentReplyHost[] {
    return this.comment.replies.map((reply) => this.host(reply));
  }

  protected find(key: string | number): CommentReplyHost | undefined {
    return this.items.find((item) => item.id === key);
  }

  add(content: Excel.CommentRichContent | string): CommentReplyHost {
    if (typeof content !== 'string') throw new HostNotImplemented('replies that mention somebody');
    demandPermission(this.sheet, 'allowEditObjects');
    const reply: ReplyData = {
      id: `{REPLY-${String(this.session.nextId())}}`,
      author: this.session.settings.author,
      created: `${this.session.settings.today}T00:00:00.000Z`,
      content,
    };
    this.comment.replies.push(reply);
    return this.host(reply);
  }

  private host(reply: ReplyData): CommentReplyHost {
    return new CommentReplyHost(this.session, this.sheet, reply, this.comment);
  }
}

class CommentReplyHost
  extends RemarkHost<ReplyData>
  implements Host<Excel.CommentReply, ReplyMembers>
{
  readonly excelClass = 'CommentReply';

  constructor(
    session: Session,
    sheet: SheetData,
    reply: ReplyData,
    private readonly comment: CommentData,
  ) {
    super(session, sheet, reply);
  }

  delete(): void {
    demandPermission(this.sheet, 'allowEditObjects');
    this.comment.replies.splice(this.comment.replies.indexOf(this.data), 1);
  }
}
