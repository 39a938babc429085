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
