@E-10
Feature: #FTPGETPATH: directory of the file to fetch

  Where FTPGETFILENAME is looked for.

  Rule: FTPGETPATH takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPGETPATH takes <what>
      Given `AT#FTPGETPATH="/before"` is answered `OK`
      When the host issues `AT#FTPGETPATH="<value>"`
      Then the modem answers `OK`
      And `AT#FTPGETPATH?` reads `#FTPGETPATH: "<value>"`

      Examples:
        | id            | what                                    | value                                                                                                                    |
        | R-4-028.mixed | letters, digits, blanks and punctuation | /Get  List/a-b_c.d                                                                                                       |
        | R-4-028.max   | 120 characters                          | /ftpgetpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120 |

    @R-4-028.over @BI @E-08 @E-09 @E-23
    Scenario: FTPGETPATH refuses 121 characters and keeps what it has
      Given the host has set `AT#FTPGETPATH="/before"`
      When the host issues `AT#FTPGETPATH="/ftpgetpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPGETPATH?` still reads `#FTPGETPATH: "/before"`

    @R-4-028.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPGETPATH refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPGETPATH="/before"`
      When the host issues `AT#FTPGETPATH="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPGETPATH?` still reads `#FTPGETPATH: "/before"`

    @R-4-028.neighbours @BV
    Scenario: Writing FTPGETPATH leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPGETFILENAME="get.txt" |
        | AT#FTPPUTFILENAME="put.txt" |
      When the host issues `AT#FTPGETPATH="/ftpgetpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPGETFILENAME? | #FTPGETFILENAME: "get.txt" |
        | AT#FTPPUTFILENAME? | #FTPPUTFILENAME: "put.txt" |

  Rule: FTPGETPATH is empty until the host writes it

    @R-4-029 @BV @needs-reset @E-19 @E-21 @E-134
    Scenario: FTPGETPATH after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPGETPATH?`
      Then the modem reports `#FTPGETPATH: ""`
      And the modem answers `OK`

  Rule: FTPGETPATH is read by AT#FTPGETPATH? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-030.get @BV
    Scenario: FTPGETPATH is read singly
      Given the host has set `AT#FTPGETPATH="/get/list"`
      When the host issues `AT#FTPGETPATH?`
      Then the modem reports `#FTPGETPATH: "/get/list"`
      And the modem answers `OK`

    @R-4-030.vall @BV
    Scenario: AT#VALL shows FTPGETPATH
      Given the host has set `AT#FTPGETPATH="/get/list"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPGETPATH: "/get/list"`

  Rule: AT#FTPGET fetches FTPGETFILENAME from the directory FTPGETPATH

    # Every directory holds a file of that name, and no two are the same.
    Background:
      Given the host has set:
        | AT#FTPSERV="198.51.100.21"  |
        | AT#FTPPORT=21               |
        | AT#FTPUN="ftper"            |
        | AT#FTPPW="ftpsecret"        |
        | AT#FTPMODE=1                |
        | AT#FTPTYPE=I                |
        | AT#FTPGETFILENAME="get.bin" |
        | AT#FTPGETPATH="/pub"        |
        | AT#FTPPUTFILENAME="put.bin" |
        | AT#FTPPUTPATH="/in"         |
      And the FTP server holds the file "/get.bin" with `in the root`
      And the FTP server holds the file "/pub/get.bin" with `in pub`
      And the FTP server holds the file "/in/get.bin" with `in in`
      And the FTP server holds the file "/a/get.bin" with `in a`
      And the FTP server holds the file "/a/b/get.bin" with `in a and b`
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario Outline: FTPGETPATH is <what>
      Given the host has set:
        | AT#FTPGETPATH="<before>" |
        | AT#FTPGETPATH="<path>"   |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]<file>[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.retrieved | <retrieved> |

      Examples:
        | id               | what                        | before | path | retrieved    | file        |
        | R-4-031          | a directory                 | /in    | /pub | /pub/get.bin | in pub      |
        | R-4-031.deeper   | a directory in another      | /pub   | /a/b | /a/b/get.bin | in a and b  |
        | R-4-031.relative | a directory below the home  | /in    | pub  | /pub/get.bin | in pub      |
        | R-4-031.below    | one deeper below the home   | /in    | a/b  | /a/b/get.bin | in a and b  |
        | R-4-031.root     | the root                    | /pub   | /    | /get.bin     | in the root |

      # The login leads to the root.
      @E-135
      Examples:
        | id            | what             | before | path | retrieved | file        |
        | R-4-031.dot   | a dot            | /pub   | .    | /get.bin  | in the root |
        | R-4-031.empty | nothing          | /pub   |      | /get.bin  | in the root |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario Outline: FTPGETFILENAME is <what>
      Given the FTP server holds the file "/pub/<name>" with `that one`
      And the host has set:
        | AT#FTPGETFILENAME="before" |
        | AT#FTPGETFILENAME="<name>" |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]that one[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.retrieved | /pub/<name> |

      Examples:
        | id               | what                | name                                                                                                                     |
        | R-4-031.letter   | one letter          | x                                                                                                                        |
        | R-4-031.signs    | letters and signs   | Report-2_b.tar.GZ                                                                                                        |
        | R-4-031.blanks   | words with blanks   | the first report.txt                                                                                                     |
        | R-4-031.longest  | 120 characters      | ftpgetfilename-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-end.t |
