@E-10
Feature: #FTPSERV: address of the FTP server

  A dotted address, or a name when DNS is available.

  Rule: FTPSERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPSERV takes <what>
      Given `AT#FTPSERV="before.example.net"` is answered `OK`
      When the host issues `AT#FTPSERV="<value>"`
      Then the modem answers `OK`
      And `AT#FTPSERV?` reads `#FTPSERV: "<value>"`

      Examples:
        | id              | what             | value                                                                                                                    |
        | R-4-014.address | a dotted address | 198.51.100.10                                                                                                            |
        | R-4-014.name    | a name           | Name-1.Domain2.example.org                                                                                               |
        | R-4-014.max     | 120 characters   | ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-4-014.over @BI @E-08 @E-09 @E-23
    Scenario: FTPSERV refuses 121 characters and keeps what it has
      Given the host has set `AT#FTPSERV="before.example.net"`
      When the host issues `AT#FTPSERV="ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPSERV?` still reads `#FTPSERV: "before.example.net"`

    @R-4-014.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPSERV refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPSERV="before.example.net"`
      When the host issues `AT#FTPSERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPSERV?` still reads `#FTPSERV: "before.example.net"`

    @R-4-014.neighbours @BV
    Scenario: Writing FTPSERV leaves the parameters beside it alone
      Given the host has set:
        | AT#DNSSERV2="198.51.100.54" |
        | AT#FTPPORT=2121             |
      When the host issues `AT#FTPSERV="ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DNSSERV2? | #DNSSERV2: "198.51.100.54" |
        | AT#FTPPORT?  | #FTPPORT: 2121             |

  Rule: FTPSERV is empty until the host writes it

    @R-4-015 @BV @needs-reset @E-19 @E-21
    Scenario: FTPSERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPSERV?`
      Then the modem reports `#FTPSERV: ""`
      And the modem answers `OK`

  Rule: FTPSERV is read by AT#FTPSERV? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-016.get @BV
    Scenario: FTPSERV is read singly
      Given the host has set `AT#FTPSERV="ftp.example.org"`
      When the host issues `AT#FTPSERV?`
      Then the modem reports `#FTPSERV: "ftp.example.org"`
      And the modem answers `OK`

    @R-4-016.vall @BV
    Scenario: AT#VALL shows FTPSERV
      Given the host has set `AT#FTPSERV="ftp.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPSERV: "ftp.example.org"`

  Rule: The FTP connection goes to FTPSERV, a name being resolved by DNS

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
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
      And the FTP server holds the file "/pub/get.bin" with `file`
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario Outline: FTPSERV is <what>: AT#FTPGET
      Given the host has set:
        | AT#FTPSERV="<before>" |
        | AT#FTPSERV="<server>" |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]file[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at    | <at>    |
        | dns.asked | <asked> |

      Examples:
        | id              | what                   | before          | server           | at               | asked                          |
        | R-4-017         | an address             | 198.51.100.21   | 198.51.100.22    | 198.51.100.22:21 | nothing                        |
        | R-4-017.name    | a name                 | 198.51.100.21   | ftp2.example.org | 198.51.100.22:21 | 198.51.100.53 ftp2.example.org |
        | R-4-017.other   | another name           | ftp2.example.org | ftp.example.org | 198.51.100.21:21 | 198.51.100.53 ftp.example.org  |

    # The longest name that can be stored.
    @R-4-017.longest @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario: FTPSERV is a name of 120 characters
      Given the host has set `AT#FTPSERV="ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      And the name servers:
        | 198.51.100.53 | ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 | 198.51.100.22 |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]file[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at | 198.51.100.22:21 |

    # The name leads elsewhere by the time it is used: what counts is where it leads then. Two minutes are longer than it may be kept.
    @R-4-017.late @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-140
    Scenario: The name has been given another address since it was set and used
      Given the host has set `AT#FTPSERV="moving.example.org"`
      And the name servers:
        | 198.51.100.53 | moving.example.org | 198.51.100.21 |
        | 198.51.100.54 | moving.example.org | 198.51.100.21 |
      And the host issues `AT#FTPGET`
      And the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]file[ETX][CR][LF]OK[CR][LF]`
      And the name servers:
        | 198.51.100.53 | moving.example.org | 198.51.100.22 |
        | 198.51.100.54 | moving.example.org | 198.51.100.22 |
      And 120 seconds pass
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]file[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.at | 198.51.100.21:21, 198.51.100.22:21 |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-139
    Scenario Outline: FTPSERV is <what>: AT#FTPPUT
      Given the host has set `AT#FTPSERV="<server>"`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `stored[ETX]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | ftp.at     | 198.51.100.22:21 |
        | ftp.stored | /in/put.bin      |

      Examples:
        | id               | what       | server           |
        | R-4-017.put      | an address | 198.51.100.22    |
        | R-4-017.put-name | a name     | ftp2.example.org |
