@E-10
Feature: #FTPPUTPATH: directory of the file to create

  Where FTPPUTFILENAME is created.

  Rule: FTPPUTPATH takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPPUTPATH takes <what>
      Given `AT#FTPPUTPATH="/before"` is answered `OK`
      When the host issues `AT#FTPPUTPATH="<value>"`
      Then the modem answers `OK`
      And `AT#FTPPUTPATH?` reads `#FTPPUTPATH: "<value>"`

      Examples:
        | id            | what                                    | value                                                                                                                    |
        | R-4-035.mixed | letters, digits, blanks and punctuation | /Put  List/a-b_c.d                                                                                                       |
        | R-4-035.max   | 120 characters                          | /ftpputpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120 |

    @R-4-035.over @BI @E-08 @E-09 @E-23
    Scenario: FTPPUTPATH refuses 121 characters and keeps what it has
      Given the host has set `AT#FTPPUTPATH="/before"`
      When the host issues `AT#FTPPUTPATH="/ftpputpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPUTPATH?` still reads `#FTPPUTPATH: "/before"`

    @R-4-035.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPPUTPATH refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPPUTPATH="/before"`
      When the host issues `AT#FTPPUTPATH="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPUTPATH?` still reads `#FTPPUTPATH: "/before"`

    @R-4-035.neighbours @BV
    Scenario: Writing FTPPUTPATH leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPPUTFILENAME="put.txt" |
        | AT#POP3HEADERMODE=0         |
      When the host issues `AT#FTPPUTPATH="/ftpputpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPPUTFILENAME? | #FTPPUTFILENAME: "put.txt" |
        | AT#POP3HEADERMODE? | #POP3HEADERMODE: 0         |

  Rule: FTPPUTPATH is empty until the host writes it

    @R-4-036 @BV @needs-reset @E-19 @E-21 @E-134
    Scenario: FTPPUTPATH after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPPUTPATH?`
      Then the modem reports `#FTPPUTPATH: ""`
      And the modem answers `OK`

  Rule: FTPPUTPATH is read by AT#FTPPUTPATH? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-037.get @BV
    Scenario: FTPPUTPATH is read singly
      Given the host has set `AT#FTPPUTPATH="/put/list"`
      When the host issues `AT#FTPPUTPATH?`
      Then the modem reports `#FTPPUTPATH: "/put/list"`
      And the modem answers `OK`

    @R-4-037.vall @BV
    Scenario: AT#VALL shows FTPPUTPATH
      Given the host has set `AT#FTPPUTPATH="/put/list"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPPUTPATH: "/put/list"`

  Rule: AT#FTPPUT creates FTPPUTFILENAME in the directory FTPPUTPATH

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
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-139
    Scenario Outline: FTPPUTPATH is <what>
      Given the host has set:
        | AT#FTPPUTPATH="<before>" |
        | AT#FTPPUTPATH="<path>"   |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `put there[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "<stored>" is `put there`
      And the FTP server's file "<not>" is `nothing`
      And the network has seen:
        | ftp.stored | <stored> |

      Examples:
        | id               | what                       | before | path | stored       | not          |
        | R-4-038          | a directory                | /pub   | /in  | /in/put.bin  | /pub/put.bin |
        | R-4-038.deeper   | a directory in another     | /in    | /a/b | /a/b/put.bin | /in/put.bin  |
        | R-4-038.relative | a directory below the home | /pub   | in   | /in/put.bin  | /pub/put.bin |
        | R-4-038.below    | one deeper below the home  | /in    | a/b  | /a/b/put.bin | /a/put.bin   |
        | R-4-038.root     | the root                   | /in    | /    | /put.bin     | /in/put.bin  |

      # The login leads to the root.
      @E-135
      Examples:
        | id            | what    | before | path | stored   | not         |
        | R-4-038.dot   | a dot   | /in    | .    | /put.bin | /in/put.bin |
        | R-4-038.empty | nothing | /in    |      | /put.bin | /in/put.bin |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-139
    Scenario Outline: FTPPUTFILENAME is <what>
      Given the host has set:
        | AT#FTPPUTFILENAME="before" |
        | AT#FTPPUTFILENAME="<name>" |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `that one[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/<name>" is `that one`
      And the FTP server's file "/in/before" is `nothing`
      And the network has seen:
        | ftp.stored | /in/<name> |

      Examples:
        | id              | what              | name                                                                                                                     |
        | R-4-038.letter  | one letter        | x                                                                                                                        |
        | R-4-038.signs   | letters and signs | Report-2_b.tar.GZ                                                                                                        |
        | R-4-038.blanks  | words with blanks | the first report.txt                                                                                                     |
        | R-4-038.longest | 120 characters    | ftpputfilename-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-end.t |
