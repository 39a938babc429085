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
