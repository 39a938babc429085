@E-10
Feature: #FTPPW: password at the FTP server

  Presented to the FTP server together with FTPUN.

  Rule: FTPPW takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPPW takes <what>
      Given `AT#FTPPW="ftppw.before"` is answered `OK`
      When the host issues `AT#FTPPW="<value>"`
      Then the modem answers `OK`
      And `AT#FTPPW?` reads `#FTPPW: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-4-021.mixed  | letters, digits, blanks and punctuation | Ftppw  1@Example.org/a-b_c                                       |
        | R-4-021.digits | digits only                             | 0042                                                             |
        | R-4-021.max    | 64 characters                           | ftppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-4-021.over @BI @E-08 @E-09 @E-23
    Scenario: FTPPW refuses 65 characters and keeps what it has
      Given the host has set `AT#FTPPW="ftppw.before"`
      When the host issues `AT#FTPPW="ftppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPW?` still reads `#FTPPW: "ftppw.before"`

    @R-4-021.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPPW refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPPW="ftppw.before"`
      When the host issues `AT#FTPPW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPW?` still reads `#FTPPW: "ftppw.before"`

    @R-4-021.neighbours @BV @E-132 @E-133
    Scenario: Writing FTPPW leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPUN="ftpun.tell" |
        | AT#FTPTYPE=A          |
      When the host issues `AT#FTPPW="ftppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPUN?   | #FTPUN: "ftpun.tell" |
        | AT#FTPTYPE? | #FTPTYPE: A          |

  Rule: FTPPW is empty until the host writes it

    @R-4-022 @BV @needs-reset @E-19 @E-21
    Scenario: FTPPW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPPW?`
      Then the modem reports `#FTPPW: ""`
      And the modem answers `OK`

  Rule: FTPPW is read by AT#FTPPW? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-023.get @BV
    Scenario: FTPPW is read singly
      Given the host has set `AT#FTPPW="ftppw.tell"`
      When the host issues `AT#FTPPW?`
      Then the modem reports `#FTPPW: "ftppw.tell"`
      And the modem answers `OK`

    @R-4-023.vall @BV
    Scenario: AT#VALL shows FTPPW
      Given the host has set `AT#FTPPW="ftppw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPPW: "ftppw.tell"`

  Rule: FTPUN and FTPPW are presented to the FTP server, each as it is

    # The server takes two users; whom it does not take it has been told of as well. FTPUN stands with it.
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
      And the FTP server holds the file "/pub/get.bin" with `file`
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario Outline: AT#FTPGET as <user>
      Given the host has set:
        | AT#FTPUN="<user>"     |
        | AT#FTPPW="<password>" |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]file[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.user     | <user>     |
        | ftp.password | <password> |

      Examples:
        | id            | user   | password   |
        | R-4-024       | ftper  | ftpsecret  |
        | R-4-024.other | ftper2 | ftpsecret2 |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-139
    Scenario Outline: AT#FTPPUT as <user>
      Given the host has set:
        | AT#FTPUN="<user>"     |
        | AT#FTPPW="<password>" |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `stored[ETX]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | ftp.user     | <user>      |
        | ftp.password | <password>  |
        | ftp.stored   | /in/put.bin |

      Examples:
        | id                | user   | password   |
        | R-4-024.put       | ftper  | ftpsecret  |
        | R-4-024.put-other | ftper2 | ftpsecret2 |

    # A server refuses the one or the other.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09
    Scenario Outline: A login that the server does not know: <what>
      Given the host has set:
        | AT#FTPUN="<user>"     |
        | AT#FTPPW="<password>" |
      And the "FTP" server at "USER" "answers 331 your password"
      And the "FTP" server at "PASS" "answers 530 who are you"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.user     | <user>     |
        | ftp.password | <password> |

      Examples:
        | id               | what               | command   | user                                                             | password                                                         |
        | R-4-024.one      | one character each | AT#FTPGET | u                                                                | p                                                                |
        | R-4-024.blanks   | blanks and signs   | AT#FTPGET | user@example.org                                                 | a pass/word_1                                                    |
        | R-4-024.capitals | capitals           | AT#FTPPUT | FTPER                                                            | FtpSecret                                                        |
        | R-4-024.longest  | 64 characters each | AT#FTPPUT | ftpun------0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end | ftppw------0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |
